-- Units by the number of their tasks.
SELECT u.full_name, COUNT(DISTINCT u.task_id) AS tasks, COUNT(DISTINCT u.document_id) AS documents
FROM units u
GROUP BY u.full_name
ORDER BY tasks DESC, u.full_name
